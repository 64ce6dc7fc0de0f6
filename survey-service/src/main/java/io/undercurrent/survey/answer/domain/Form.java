package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.wave.domain.Wave;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a wave asks.
public record Form(Wave wave, Set<String> items) {

    public Form {
        items = Set.copyOf(items);
    }

    public SortedSet<String> notAsked(Collection<String> answered) {
        var unknown = new TreeSet<>(answered);
        unknown.removeAll(items);
        return unknown;
    }
}
