package io.undercurrent.survey.survey.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// A question that is asked in the same words every time; other words are another version of it.
public record Item(
        String key,
        int version,
        ItemKind kind,
        Optional<String> construct,
        Direction direction,
        Scale scale,
        Map<Language, String> texts) {

    /// How agreeing is to be read. `reversed`: agreeing is bad news. `turned`: agreeing means little of what the
    /// construct is named after.
    public record Direction(boolean reversed, boolean turned) {}

    public Item {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A question has words");
        }
    }

    public boolean turned() {
        return direction.turned();
    }

    public boolean speaks(Collection<Language> languages) {
        return texts.keySet().containsAll(languages);
    }

    public Optional<String> text(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// Whether anything but the version differs.
    public boolean saysTheSameAs(Item other) {
        return equals(other.version(version));
    }

    public Item version(int number) {
        return new Item(key, number, kind, construct, direction, scale, texts);
    }
}
