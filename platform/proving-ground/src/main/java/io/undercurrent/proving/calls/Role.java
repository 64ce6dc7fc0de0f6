package io.undercurrent.proving.calls;

/// Who speaks.
public enum Role {
    INTEGRATION("integration"),
    PEOPLE_ANALYST("people-analyst"),
    WORKS_COUNCIL("works-council"),
    EMPLOYEE("employee"),
    ADMIN("admin");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
