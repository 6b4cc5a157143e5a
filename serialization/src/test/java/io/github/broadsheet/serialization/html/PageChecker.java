package io.github.broadsheet.serialization.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, which is what validator.w3.org runs, without its network. */
final class PageChecker {
  /** A name the checker knows, not an address it asks. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final List<String> errors = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true);

  PageChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, new Collector());
      validator.setUpValidatorAndParsers(new Collector(), false, false);
    } catch (Exception e) {
      throw new IllegalStateException("the checker does not start", e);
    }
  }

  /** Returns what does not conform; empty if all does. */
  List<String> check(byte[] page) throws IOException, SAXException {
    errors.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(page));
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
    return List.copyOf(errors);
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {
      errors.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
