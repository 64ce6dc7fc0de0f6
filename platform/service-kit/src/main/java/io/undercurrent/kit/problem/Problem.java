package io.undercurrent.kit.problem;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;

/// A refusal as the caller reads it (RFC 9457): the code is stable, the title is the code in words, the detail tells
/// this case.
public record Problem(String code, String title, int status, String detail, List<FieldError> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(String code, StatusType status, String detail) {
        return of(code, status.getStatusCode(), detail);
    }

    public static Problem badRequest(String code, String detail) {
        return of(code, 400, detail);
    }

    public static Problem forbidden(String code, String detail) {
        return of(code, 403, detail);
    }

    public static Problem notFound(String code, String detail) {
        return of(code, 404, detail);
    }

    public static Problem conflict(String code, String detail) {
        return of(code, 409, detail);
    }

    public static Problem preconditionFailed(String code, String detail) {
        return of(code, 412, detail);
    }

    public static Problem tooLarge(String code, String detail) {
        return of(code, 413, detail);
    }

    public static Problem unprocessable(String code, String detail) {
        return of(code, 422, detail);
    }

    public static Problem preconditionRequired(String code, String detail) {
        return of(code, 428, detail);
    }

    public static Problem tooManyRequests(String code, String detail) {
        return of(code, 429, detail);
    }

    public static Problem unavailable(String code, String detail) {
        return of(code, 503, detail);
    }

    static Problem of(String code, int status, String detail) {
        return new Problem(code, inWords(code), status, detail, List.of());
    }

    public Problem withErrors(List<FieldError> found) {
        return new Problem(code, title, status, detail, found);
    }

    public Problem withError(String pointer, String message) {
        return withErrors(List.of(new FieldError(pointer, message)));
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }

    private static String inWords(String code) {
        var words = code.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
