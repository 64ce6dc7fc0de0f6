package io.undercurrent.pilot.verdict;

import io.undercurrent.pilot.verdict.domain.Honesty;
import io.undercurrent.pilot.verdict.domain.Verdicts;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks at all decided pilots together.
@ApplicationScoped
public class ReadHonesty {
    private final Verdicts verdicts;

    ReadHonesty(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    public Honesty read() {
        return Honesty.of(verdicts.all());
    }
}
