package io.undercurrent.proving.chaos.clients;

/// What clients write about.
public enum Matter {
    /// A team, a tool and a week: seven counts. The last that was said stands.
    USAGE,
    /// A team and a week: how it answered in another survey tool. The last that was said stands.
    RESULT,
    /// Somebody begins to work in a team.
    JOINED,
    /// What people stumble over in a pilot; every entry is one more.
    FRICTION,
    /// A pilot, a team and a week: hours to learn. The last that was said stands.
    LEARNING,
    /// A question that somebody asks by name; every one is one more.
    QUESTION,
    /// All rounds are to be run.
    EVALUATION
}
