package io.undercurrent.survey.provisioning.http;

/// The names of what we speak about.
final class Uri {

    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String EMPLOYMENT = "urn:ietf:params:scim:schemas:extension:undercurrent:2.0:Employment";
    static final String TEAM = "urn:ietf:params:scim:schemas:extension:undercurrent:2.0:Team";
    static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

    private Uri() {}
}
