package io.undercurrent.signals.signal.http;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Words;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A text and the key it keeps in every language.
@Schema(name = "Phrase")
record Phrase(@Schema(examples = "role-story") String key, String text) {

    static List<Phrase> of(Collection<Advice> advice, Words words) {
        return advice.stream()
                .map(each -> new Phrase(each.key(), words.say("advice." + each.key())))
                .toList();
    }

    static List<Phrase> otherReadings(SignalKind kind, Words words) {
        return Counsel.otherReadings(kind).stream()
                .map(key -> new Phrase(key, words.say("reading." + key)))
                .toList();
    }
}
