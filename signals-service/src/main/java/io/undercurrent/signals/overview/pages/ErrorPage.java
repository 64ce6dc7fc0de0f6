package io.undercurrent.signals.overview.pages;

/// A refusal in words, and the way back.
final class ErrorPage {

    private ErrorPage() {}

    static MessagePage of(int status, Frames frames) {
        return switch (status) {
            case 400 ->
                page(
                        frames,
                        "That cannot be read",
                        "Something in the address is not as it should be. Choose again on the overview.");
            case 401 -> page(frames, "Please sign in", "Your session has ended.");
            case 403 ->
                new MessagePage(
                        frames.forNobody("Not for your role"),
                        "Not for your role",
                        "These pages are for people analysts, team leads, the works council and the privacy officer.",
                        "/sign-out",
                        "Sign in as somebody else");
            case 404 -> page(frames, "Nothing here", "There is no such page or team among those you may see.");
            default ->
                page(
                        frames,
                        "Something went wrong",
                        "It is not your fault. Try again in a moment; the log of the service says why.");
        };
    }

    private static MessagePage page(Frames frames, String heading, String message) {
        return new MessagePage(frames.forNobody(heading), heading, message, "/", "To the overview");
    }
}
