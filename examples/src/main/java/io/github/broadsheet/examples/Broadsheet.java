package io.github.broadsheet.examples;

/** The launcher of the example programs. */
public final class Broadsheet {
  private Broadsheet() {}

  /** Runs the program named by the first argument. */
  public static void main(String[] args) {
    System.out.println("broadsheet " + String.join(" ", args));
  }
}
