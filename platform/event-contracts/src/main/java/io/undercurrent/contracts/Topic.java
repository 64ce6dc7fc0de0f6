package io.undercurrent.contracts;

import java.util.Arrays;
import java.util.Optional;

/// Where events of one sort are told.
public enum Topic {
    TEAMS("undercurrent.workforce.teams.v1", TeamEvent.class, Keeping.LATEST),
    STAFFING("undercurrent.workforce.staffing.v1", StaffingEvent.class, Keeping.EVERYTHING),
    RESULTS("undercurrent.survey.results.v1", ResultEvent.class, Keeping.EVERYTHING),
    QUESTIONS("undercurrent.survey.questions.v1", QuestionEvent.class, Keeping.EVERYTHING),
    USAGE("undercurrent.pilot.usage.v1", UsageEvent.class, Keeping.EVERYTHING),
    PILOTS("undercurrent.pilot.pilots.v1", PilotEvent.class, Keeping.LATEST),
    SIGNALS("undercurrent.signals.signals.v1", SignalEvent.class, Keeping.EVERYTHING);

    private final String address;
    private final Class<? extends Event> family;
    private final Keeping keeping;

    Topic(String address, Class<? extends Event> family, Keeping keeping) {
        this.address = address;
        this.family = family;
        this.keeping = keeping;
    }

    public static Optional<Topic> at(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst();
    }

    /// Where a service lays down the records it could not read.
    public static String deadLettersOf(String service) {
        return "undercurrent." + service + ".dead-letters.v1";
    }

    /// Where the relay of a service remembers how far it told; of no use to anybody else.
    public static String marksOf(String service) {
        return "undercurrent." + service + ".relay.v1";
    }

    public String address() {
        return address;
    }

    public Class<? extends Event> family() {
        return family;
    }

    /// How long what is told here can be read.
    public Keeping keeping() {
        return keeping;
    }

    /// What people answered must not be traceable through the minute it was told.
    public boolean hidesTheHour() {
        return address.startsWith("undercurrent.survey.");
    }
}
