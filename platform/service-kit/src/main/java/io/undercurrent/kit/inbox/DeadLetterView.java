package io.undercurrent.kit.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.inbox.DeadLetter.Settlement;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A record that could not take effect; its content is shown only when one asks for this one.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeadLetter")
record DeadLetterView(
        @Schema(examples = "undercurrent.pilot.usage.v1") String topic,

        @Schema(examples = "3") int partition,

        @Schema(examples = "4711") long offset,

        @Schema(
                description =
                        "empty, header-missing, attribute-missing, unknown-type, unreadable, wrong-key or refused",
                examples = "unreadable")
        String reason,

        @Schema(
                description = "The reason, and what is wrong in this case",
                examples = "unreadable: Unexpected end-of-input")
        String why,

        Instant laidAside,

        @Schema(examples = "payments") @Nullable String key,

        @Schema(
                enumeration = {"waiting", "redriven", "discarded"},
                examples = "waiting")
        String state,

        @Schema(description = "How often it was taken through the inbox again", examples = "0")
        int attempts,

        @Nullable Instant settled,
        @Schema(examples = "admin") @Nullable String settledBy,

        @Schema(description = "Why it was given up") @Nullable
        String note,

        @Schema(description = "Only of a single letter") @Nullable
        List<Header> headers,

        @Schema(description = "Only of a single letter, when it is text") @Nullable
        String text,

        @Schema(description = "Only of a single letter, when it is no text") @Nullable
        String base64) {

    @Schema(name = "DeadLetterHeader")
    record Header(
            @Schema(examples = "ce_type") String name,

            @Schema(examples = "io.undercurrent.pilot.team-usage-reported.v1")
            String value) {}

    static DeadLetterView outside(DeadLetter letter) {
        return view(letter, null, null, null);
    }

    static DeadLetterView opened(DeadLetter letter) {
        var value = Optional.ofNullable(letter.value());
        var text = value.flatMap(DeadLetterView::text);
        var base64 = text.isPresent() ? Optional.<String>empty() : value.map(Base64.getEncoder()::encodeToString);
        var headers = letter.headers().entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return view(letter, headers, text.orElse(null), base64.orElse(null));
    }

    private static DeadLetterView view(
            DeadLetter letter, @Nullable List<Header> headers, @Nullable String text, @Nullable String base64) {
        var settlement = letter.settlement();
        return new DeadLetterView(
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset(),
                letter.reason(),
                letter.why(),
                letter.laidAside(),
                letter.key(),
                letter.state().name().toLowerCase(Locale.ROOT),
                letter.attempts(),
                settlement.map(Settlement::at).orElse(null),
                settlement.map(Settlement::by).orElse(null),
                settlement.map(Settlement::note).orElse(null),
                headers,
                text,
                base64);
    }

    private static Optional<String> text(byte[] value) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(value)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
