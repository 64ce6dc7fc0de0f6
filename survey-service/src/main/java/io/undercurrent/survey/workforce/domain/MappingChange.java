package io.undercurrent.survey.workforce.domain;

/// What became of the wish to change a mapping: whoever changes it must have seen it as it stands.
public sealed interface MappingChange {

    record Made(MappingText now) implements MappingChange {}

    record Gone() implements MappingChange {}

    record NeverSeen() implements MappingChange {}

    record ChangedMeanwhile() implements MappingChange {}
}
