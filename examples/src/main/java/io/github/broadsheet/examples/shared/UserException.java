package io.github.broadsheet.examples.shared;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ParseException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Something is wrong with what the user gave: a file that is not there, a document that cannot be
 * read. The message is one line for the user, beginning with the name of the file.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception about the file {@code name}. */
  public UserException(String name, String complaint) {
    super(line(name, complaint));
  }

  /** Makes an exception about the file {@code name} from what reading or writing it threw. */
  public UserException(String name, Exception cause) {
    super(line(name, complaint(name, cause)), requireNonNull(cause, "cause"));
  }

  /** Messages of the library often begin with the name already. */
  private static String line(String name, String complaint) {
    boolean isNamed = complaint.startsWith(name + " ") || complaint.startsWith(name + ":");
    String line = isNamed ? complaint : name + ": " + complaint;
    return line.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String complaint(String name, Exception cause) {
    if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException checked) {
      return complaint(name, checked);
    }
    if (cause instanceof NoSuchFileException missing) {
      return "no such file" + other(name, missing);
    }
    if (cause instanceof AccessDeniedException denied) {
      return "permission denied" + other(name, denied);
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "is there already, and no folder";
    }
    if (cause instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (cause instanceof CharacterCodingException) {
      return "not text in the encoding it claims";
    }
    boolean forPeople = cause instanceof ParseException || cause instanceof IOException;
    String message = cause.getMessage();
    return forPeople && message != null ? message : cause.toString();
  }

  /** Returns the file it is about, if that is not the one of the name but one within it. */
  private static String other(String name, FileSystemException cause) {
    String file = String.valueOf(cause.getFile());
    return file.startsWith(name + File.separator) ? ": " + file : "";
  }
}
