package io.undercurrent.survey.answer.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Right;
import io.undercurrent.survey.answer.domain.Voucher;
import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.ballot.domain.Octets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An answered form with a ballot, or with a printed voucher.
@Schema(name = "Answer")
record SentAnswer(
        UUID wave,

        @Schema(description = "The key that signed the ballot") @Nullable
        String key,

        @Schema(description = "The prepared message: 32 bytes of randomizer and 32 random bytes, base64url") @Nullable
        String ballot,

        @Schema(description = "The unblinded signature, base64url") @Nullable
        String signature,

        @Schema(description = "A printed code, instead of key, ballot and signature", examples = "7K3M-Q2XR-0VTE-H8WB")
        @Nullable
        String voucher,

        @Schema(description = "Items left out count as skipped", maxItems = 200)
        List<ItemAnswer> answers) {

    static final String EXAMPLE = """
        {"wave":"0b9f6f0e-7c3d-4c52-9d0c-5a3f1b7e2c11","key":"q1fRrVMfD1oqKjQ9tJ3yVqvGqk4Jw3cZxkDd3J6v2uI",\
        "ballot":"mGk1…","signature":"Zt0w…","answers":[{"item":"role-clarity-1","answer":4},\
        {"item":"trust-2","answer":"dont-know"}]}\
        """;

    private static final int MANY = 200;

    SentAnswer {
        requireNonNull(wave, "wave");
        answers = List.copyOf(requireNonNull(answers, "answers"));
        if (answers.size() > MANY) {
            throw new IllegalArgumentException("must not have more than " + MANY + " answers");
        }
    }

    Right right() {
        return voucher == null ? signed() : handed(voucher);
    }

    Map<String, Choice> said() {
        var said = new HashMap<String, Choice>();
        for (var index = 0; index < answers.size(); index++) {
            var answer = answers.get(index);
            if (said.put(answer.item(), answer.answer().choice()) != null) {
                throw unreadable("/answers/" + index + "/item", "is answered twice");
            }
        }
        return said;
    }

    private Right signed() {
        var message = octets("/ballot", ballot);
        if (!Ballot.isMessage(message)) {
            throw unreadable("/ballot", "must be 64 bytes");
        }
        return new Right.Signed(new KeyId(given("/key", key)), new Ballot(message, octets("/signature", signature)));
    }

    private Right handed(String code) {
        if (key != null || ballot != null || signature != null) {
            throw unreadable("/voucher", "stands instead of key, ballot and signature");
        }
        try {
            return new Right.Handed(Voucher.typed(code));
        } catch (IllegalArgumentException wrong) {
            throw unreadable("/voucher", "looks like 7K3M-Q2XR-0VTE-H8WB");
        }
    }

    private static Octets octets(String pointer, @Nullable String text) {
        try {
            return new Octets(given(pointer, text));
        } catch (IllegalArgumentException wrong) {
            throw unreadable(pointer, "must be base64url without padding");
        }
    }

    private static String given(String pointer, @Nullable String text) {
        if (text == null) {
            throw unreadable(pointer, "is missing");
        }
        return text;
    }

    private static RuntimeException unreadable(String pointer, String why) {
        return Problem.badRequest("invalid-value", "Some values are not allowed")
                .withError(pointer, why)
                .asException();
    }
}
