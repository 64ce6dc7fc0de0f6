package io.undercurrent.proving.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Which state of the code, on which Java, a number belongs to.
public record Origin(String commit, String jdk) {

    public static Origin here() {
        return new Origin(commitHere(), Runtime.version().toString());
    }

    private static String commitHere() {
        try {
            var git = new ProcessBuilder("git", "rev-parse", "--short=12", "HEAD").start();
            var commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return commit.isEmpty() ? "unknown" : commit;
        } catch (IOException e) {
            return "unknown";
        }
    }
}
