package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/// How far a pilot has come.
public enum PilotStage {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("baseline")
    BASELINE,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("concluded")
    CONCLUDED,
    @JsonProperty("decided")
    DECIDED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /// A stage that a newer sender knows and this reader does not.
    @JsonEnumDefaultValue
    @JsonProperty("other")
    OTHER
}
