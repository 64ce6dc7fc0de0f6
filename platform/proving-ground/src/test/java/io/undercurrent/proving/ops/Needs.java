package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// Things a check cannot do without: missing on a developer's machine it is skipped, missing in CI it fails.
final class Needs {
    private Needs() {}

    static void need(boolean present, String otherwise) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(present).as(otherwise).isTrue();
        }
        assumeThat(present).as(otherwise).isTrue();
    }
}
