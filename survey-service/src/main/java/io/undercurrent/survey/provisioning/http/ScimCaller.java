package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.authorize.Authorization;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import java.util.Map;
import java.util.Set;

/// The client that speaks; who may speak at all was decided before.
record ScimCaller(String name) implements Authorization {

    static ChangedBy of(Context context) {
        return new ChangedBy(context.getAuthorization().getClientId(), "scim");
    }

    @Override
    public String getClientId() {
        return name;
    }

    @Override
    public Set<String> getClientRoles() {
        return Set.of();
    }

    @Override
    public boolean authenticate(Map<String, String> headers, Map<String, String> query) {
        return true;
    }
}
