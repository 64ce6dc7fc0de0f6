package io.undercurrent.signals.overview.pages;

/// What stands around every page.
public record Frame(String title, String reader, String role, String styleVersion) {

    /// Whether a way to the access log is shown.
    public boolean seesWhoLooked() {
        return role.equals("works council") || role.equals("privacy officer");
    }
}
