package io.undercurrent.contracts;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The name under which an event travels.
public enum EventType {
    TEAM_DESCRIBED("workforce.team-described.v1", Topic.TEAMS, TeamDescribed.class),
    TEAM_STAFFED("workforce.team-staffed.v1", Topic.STAFFING, TeamStaffed.class),
    TEAM_RESULT_PUBLISHED("survey.team-result-published.v1", Topic.RESULTS, TeamResultPublished.class),
    TEAM_RESULT_WITHHELD("survey.team-result-withheld.v1", Topic.RESULTS, TeamResultWithheld.class),
    QUESTION_BACKLOG_COUNTED("survey.question-backlog-counted.v1", Topic.QUESTIONS, QuestionBacklogCounted.class),
    TEAM_USAGE_REPORTED("pilot.team-usage-reported.v1", Topic.USAGE, TeamUsageReported.class),
    PILOT_CHANGED("pilot.pilot-changed.v1", Topic.PILOTS, PilotChanged.class),
    SIGNAL_CHANGED("signals.signal-changed.v1", Topic.SIGNALS, SignalChanged.class);

    // every fact that is sent or read asks for them
    private static final Map<String, EventType> NAMED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::fullName, type -> type));

    private final String shortName;
    private final String fullName;
    private final URI schemaId;
    private final Topic topic;
    private final Class<? extends Event> record;

    EventType(String shortName, Topic topic, Class<? extends Event> record) {
        this.shortName = shortName;
        this.fullName = "io.undercurrent." + shortName;
        this.schemaId = URI.create("urn:undercurrent:schema:" + shortName);
        this.topic = topic;
        this.record = record;
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    public static EventType of(Event event) {
        return switch (event) {
            case TeamDescribed _ -> TEAM_DESCRIBED;
            case TeamStaffed _ -> TEAM_STAFFED;
            case TeamResultPublished _ -> TEAM_RESULT_PUBLISHED;
            case TeamResultWithheld _ -> TEAM_RESULT_WITHHELD;
            case QuestionBacklogCounted _ -> QUESTION_BACKLOG_COUNTED;
            case TeamUsageReported _ -> TEAM_USAGE_REPORTED;
            case PilotChanged _ -> PILOT_CHANGED;
            case SignalChanged _ -> SIGNAL_CHANGED;
        };
    }

    /// As in `ce_type`, such as `io.undercurrent.workforce.team-described.v1`.
    public String fullName() {
        return fullName;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Event> record() {
        return record;
    }

    /// The resource that holds the JSON Schema of the event.
    public String schema() {
        return "schemas/" + shortName + ".json";
    }

    /// The name of that schema, as in `ce_dataschema`.
    public URI schemaId() {
        return schemaId;
    }
}
