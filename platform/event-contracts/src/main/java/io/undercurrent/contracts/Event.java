package io.undercurrent.contracts;

/// A complete fact about one team and period, or about one thing: a later revision replaces an earlier one.
public sealed interface Event
        permits TeamEvent, StaffingEvent, ResultEvent, QuestionEvent, UsageEvent, PilotEvent, SignalEvent {

    /// The Kafka key: facts with the same key arrive in order.
    String key();

    /// The natural key of the fact.
    String subject();

    /// Grows with every change of the fact, so that a reader keeps the newest.
    Long revision();
}
