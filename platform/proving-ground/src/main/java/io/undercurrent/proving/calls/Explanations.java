package io.undercurrent.proving.calls;

/// What signals-service says about one signal of one team, and why.
public final class Explanations {
    private final Stack stack;

    Explanations(Stack stack) {
        this.stack = stack;
    }

    public Evidence of(String team, String kind) {
        var address = stack.addresses().signals().resolve("/v1/teams/%s/signals/%s".formatted(team, kind));
        return stack.get(address, Role.PEOPLE_ANALYST).as(Evidence.class);
    }

    /// The pilots and learning hours beside the signals of a team.
    public TeamPilots pilots(String team) {
        var address = stack.addresses().signals().resolve("/v1/teams/%s/signals".formatted(team));
        return stack.get(address, Role.PEOPLE_ANALYST).as(TeamPilots.class);
    }
}
