package io.undercurrent.proving.organisation;

/// How alike the weeks of a person are. With the chance of the persistence somebody does and feels again what was done
/// and felt the week before; so every series has that autocorrelation.
record Habit(double persistence) {
    private static final long PURPOSE = 0x5EEDL;

    /// The week whose doings and feelings come again in this one.
    int livedAgain(Member member, int week) {
        var lived = week;
        while (persistence > 0 && Chance.stream(member.key(), PURPOSE, lived).nextDouble() < persistence) {
            lived--;
        }
        return lived;
    }
}
