package io.undercurrent.survey.survey.domain;

import static java.util.Locale.ROOT;

/// How often a question is asked.
public enum ItemKind {
    /// In every wave.
    CORE,
    /// In turn with others.
    ROTATING,
    /// In every wave of the surveys that name it; the organisation wrote it.
    OWN;

    public String key() {
        return name().toLowerCase(ROOT);
    }
}
