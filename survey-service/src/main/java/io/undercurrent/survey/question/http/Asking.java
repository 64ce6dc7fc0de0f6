package io.undercurrent.survey.question.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.question.AskAnonymously;
import io.undercurrent.survey.question.domain.SecretDigest;
import io.undercurrent.survey.question.domain.Words;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A question as it arrives: with a name that the sign-in tells, or with a ballot.
@Schema(name = "NewQuestion")
record Asking(
        @Schema(maxLength = Words.LONGEST) String text,

        @Schema(
                description =
                        "SHA-256 of a secret that only you keep, base64url; with it you come back to your question")
        @Nullable
        String secretDigest,

        @Nullable Paper ballot) {

    static final String BY_NAME = """
            {"text":"Who plans the shifts when the planner is a machine?"}""";

    static final String ANONYMOUS = """
            {"text":"Who plans the shifts when the planner is a machine?",\
            "secretDigest":"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",\
            "ballot":{"wave":"0b6f0a52-3f0e-4c0f-8f0d-6f6a8f0b7d11","key":"q1fRrVMfD1oqKjQ9tJ3yVqvGqk4Jw3cZxkDd3J6v2uI",\
            "ballot":"c29tZSByYW5kb20gYnl0ZXM","signature":"cGk2w1"}}""";

    /// The ballot of a wave, as for an answer.
    @Schema(name = "QuestionBallot")
    record Paper(UUID wave, String key, String ballot, String signature) {

        Paper {
            requireNonNull(wave, "wave");
            requireNonNull(key, "key");
            requireNonNull(ballot, "ballot");
            requireNonNull(signature, "signature");
        }

        Ballot toDomain() {
            return new Ballot(new Octets(ballot), new Octets(signature));
        }
    }

    Asking {
        requireNonNull(text, "text");
    }

    Words words() {
        return new Said(text).words();
    }

    /// Whoever comes with a ballot must come as nobody: with a name beside it we would know too much.
    Optional<AskAnonymously.Wish> anonymous(HttpHeaders headers) {
        if (ballot == null) {
            return Optional.empty();
        }
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || !headers.getCookies().isEmpty()) {
            throw Problem.badRequest("come-as-nobody", "With a ballot send neither a token nor cookies")
                    .asException();
        }
        return Optional.of(wish(ballot));
    }

    private AskAnonymously.Wish wish(Paper paper) {
        try {
            return new AskAnonymously.Wish(
                    new WaveId(paper.wave()),
                    new KeyId(paper.key()),
                    paper.toDomain(),
                    new SecretDigest(secretDigest == null ? "" : secretDigest),
                    words());
        } catch (IllegalArgumentException _) {
            throw Problem.badRequest("invalid-value", "The ballot or the digest of the secret cannot be read")
                    .withError(pointer(paper), "must be base64url without padding, of the right length")
                    .asException();
        }
    }

    private String pointer(Paper paper) {
        try {
            paper.toDomain();
            return "/secretDigest";
        } catch (IllegalArgumentException _) {
            return "/ballot";
        }
    }
}
