package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/// How much a pilot wants to know: nothing to prove, a first look, or an answer to a hypothesis.
public enum PilotKind {
    @JsonProperty("sandbox")
    SANDBOX,
    @JsonProperty("explore")
    EXPLORE,
    @JsonProperty("experiment")
    EXPERIMENT,
    /// A kind that a newer sender knows and this reader does not.
    @JsonEnumDefaultValue
    @JsonProperty("other")
    OTHER
}
