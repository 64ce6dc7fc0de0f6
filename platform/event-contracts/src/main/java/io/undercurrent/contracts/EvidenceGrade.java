package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/// How far the evidence of a pilot carries, from A (randomised, enough units) to D (an impression).
public enum EvidenceGrade {
    A,
    B,
    C,
    D,
    /// A grade that a newer sender knows and this reader does not.
    @JsonEnumDefaultValue
    @JsonProperty("other")
    OTHER
}
