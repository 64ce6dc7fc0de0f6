package io.undercurrent.kit.problem;

/// What a bare HTTP status says in words.
public final class HttpStatus {

    private HttpStatus() {}

    /// Why a request may be answered with this status.
    public static String inWords(int status) {
        return problemOf(status).detail();
    }

    static Problem problemOf(int status) {
        return switch (status) {
            case 400 -> Problem.of("bad-request", status, "The request cannot be read");
            case 401 -> Problem.of("not-signed-in", status, "Send a bearer token");
            case 403 -> Problem.of("forbidden", status, "Your role does not allow this");
            case 404 -> Problem.of("not-found", status, "There is nothing at this address");
            case 405 -> Problem.of("method-not-allowed", status, "This address does not know this method");
            case 406 -> Problem.of("not-acceptable", status, "The answer cannot be given in a format you accept");
            case 409 -> Problem.of("conflict", status, "Something else stands in the way");
            case 408 -> Problem.of("request-timeout", status, "The request took too long to arrive");
            case 413 -> Problem.of("too-large", status, "The body is larger than this service takes");
            case 414 -> Problem.of("address-too-long", status, "The address is longer than this service takes");
            case 415 ->
                Problem.of("unsupported-media-type", status, "The body is in a format this address does not read");
            case 422 -> Problem.of("unprocessable", status, "The request is well formed and says something impossible");
            case 429 -> Problem.of("too-many-requests", status, "Slow down, and try again later");
            case 431 -> Problem.of("headers-too-large", status, "The headers are larger than this service takes");
            case 500 -> Problem.of("unexpected", status, "Something went wrong on our side; tell us the traceId");
            case 503 -> Problem.of("unavailable", status, "A part of this service is away; try again shortly");
            default -> Problem.of("http-" + status, status, "The request was refused");
        };
    }
}
