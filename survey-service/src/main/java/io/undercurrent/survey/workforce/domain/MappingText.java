package io.undercurrent.survey.workforce.domain;

/// A mapping as it was written, and for the how manieth time.
public record MappingText(String name, long version, String document) {

    public static MappingText first(String name, String document) {
        return new MappingText(name, 1, document);
    }

    public MappingText next(String document) {
        return new MappingText(name, version + 1, document);
    }
}
