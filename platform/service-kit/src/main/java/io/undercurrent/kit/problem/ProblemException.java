package io.undercurrent.kit.problem;

import java.time.Duration;
import java.util.Optional;

/// Ends a request with a problem.
public class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient Optional<Duration> retryAfter;

    public ProblemException(Problem problem) {
        this(problem, Optional.empty());
    }

    private ProblemException(Problem problem, Optional<Duration> retryAfter) {
        super(problem.code() + ": " + problem.detail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /// The same refusal, telling the caller when to try again.
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(problem, Optional.of(wait));
    }

    public Problem problem() {
        return problem;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
