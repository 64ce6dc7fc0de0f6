package io.undercurrent.survey.workforce.domain;

import java.util.Arrays;
import java.util.Optional;

/// What a file can say about an employee.
public enum EmployeeField {
    EMPLOYEE_ID("employeeId", true),
    TEAM_ID("teamId", true),
    TEAM_NAME("teamName", true),
    PARENT_TEAM_ID("parentTeamId", false),
    MANAGER_ID("managerId", false),
    JOB_FAMILY("jobFamily", true),
    START_DATE("startDate", true),
    END_DATE("endDate", false),
    END_REASON("endReason", false),
    LEARNER("learner", true),
    EMAIL("email", false),
    LANGUAGE("language", false);

    private final String key;
    private final boolean required;

    EmployeeField(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    public static Optional<EmployeeField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public boolean isRequired() {
        return required;
    }

    public String pointer() {
        return "/" + key;
    }
}
