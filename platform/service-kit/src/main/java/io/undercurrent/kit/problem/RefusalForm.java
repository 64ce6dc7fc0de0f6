package io.undercurrent.kit.problem;

/// Another form than RFC 9457, for addresses whose own standard prescribes one.
public interface RefusalForm {

    boolean isSpokenAt(String path);

    String mediaType();

    String body(Problem problem);
}
