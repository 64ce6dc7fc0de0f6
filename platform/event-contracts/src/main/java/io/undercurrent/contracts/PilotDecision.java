package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/// What was decided when a pilot was over; not being able to tell is a lawful answer.
public enum PilotDecision {
    @JsonProperty("scale")
    SCALE,
    @JsonProperty("adapt")
    ADAPT,
    @JsonProperty("stop")
    STOP,
    @JsonProperty("not-decided")
    NOT_DECIDED,
    /// A decision that a newer sender knows and this reader does not.
    @JsonEnumDefaultValue
    @JsonProperty("other")
    OTHER
}
