package io.undercurrent.proving.calls;

import java.util.Collection;
import java.util.List;

/// Imports of past survey results.
public final class Results {
    private final Stack stack;

    /// What became of the lines; those withheld are among the accepted.
    public record Taken(Integer accepted, Integer withheld, List<Rejection> rejected) {}

    Results(Stack stack) {
        this.stack = stack;
    }

    public Taken add(Collection<TeamResult> results) {
        var address = stack.addresses().survey().resolve("/v1/results/imports");
        return stack.post(address, Role.INTEGRATION, Content.lines(results)).as(Taken.class);
    }
}
