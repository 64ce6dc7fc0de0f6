package io.undercurrent.kit.signin;

/// Who may ask for what, as named in the claim `groups`.
public final class Roles {

    public static final String EMPLOYEE = "employee";
    public static final String TEAM_LEAD = "team-lead";
    public static final String PEOPLE_ANALYST = "people-analyst";
    public static final String WORKS_COUNCIL = "works-council";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String ADMIN = "admin";
    public static final String INTEGRATION = "integration";

    /// Scope of an integration that brings people and teams.
    public static final String HRIS = "hris";

    /// Scope of an integration that brings usage of AI tools.
    public static final String USAGE = "usage";

    private Roles() {}
}
