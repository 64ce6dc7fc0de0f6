package io.undercurrent.proving.calls;

import java.util.Collection;
import java.util.List;

/// What the tools report.
public final class UsageReports {
    private final Stack stack;

    public record Taken(Integer accepted, List<Rejection> rejected) {}

    UsageReports(Stack stack) {
        this.stack = stack;
    }

    public Taken add(Collection<UsageLine> lines) {
        var address = stack.addresses().pilot().resolve("/v1/usage-reports");
        return stack.post(address, Role.INTEGRATION, Content.lines(lines)).as(Taken.class);
    }
}
