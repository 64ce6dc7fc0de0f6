package io.undercurrent.stack.signin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody who can sign in locally without a password.
public enum ReadyUser {
    HR("hr", "people-analyst", "", "sees every team that is large enough"),
    LEAD("lead", "team-lead", "", "sees the own team and those below"),
    COUNCIL("council", "works-council", "", "sees what is measured and what was found"),
    PRIVACY("privacy", "privacy-officer", "", "watches over what may be shown"),
    ADMIN("admin", "admin", "", "may do everything a machine or an analyst may"),
    HRIS("hris", "integration", "hris", "brings people, teams and results"),
    USAGE("usage", "integration", "usage", "brings tools, roll-outs and usage reports"),
    EMPLOYEE("employee", "employee", "", "answers, and sees the own side");

    private final String signInName;
    private final String role;
    private final String scope;
    private final String story;

    ReadyUser(String signInName, String role, String scope, String story) {
        this.signInName = signInName;
        this.role = role;
        this.scope = scope;
        this.story = story;
    }

    static Optional<ReadyUser> inRole(String role) {
        return Arrays.stream(values()).filter(user -> user.role.equals(role)).findFirst();
    }

    public static List<String> roles() {
        return Arrays.stream(values()).map(ReadyUser::role).distinct().toList();
    }

    public String signInName() {
        return signInName;
    }

    public String role() {
        return role;
    }

    public String story() {
        return story;
    }

    Map<String, Object> claims(String scopes, List<String> teams, Optional<String> employee) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("preferred_username", employee.orElse(signInName));
        employee.ifPresent(id -> claims.put("employee_id", id));
        claims.put("groups", List.of(role));
        claims.put("teams", teams);
        claims.put("scope", scopes);
        return claims;
    }

    String scope() {
        return scope;
    }
}
