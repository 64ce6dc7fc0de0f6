package io.undercurrent.survey.provisioning;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.stack.testing.TestTokens;
import java.util.List;
import java.util.stream.Collectors;

/// An identity provider that speaks SCIM.
final class Scim {

    private static final String JSON = "application/scim+json";

    private Scim() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(JSON);
    }

    static RequestSpecification speaks() {
        return as(TestTokens.token("integration"));
    }

    static Response post(String path, String body) {
        return speaks().body(body).post("/scim/v2" + path);
    }

    static Response put(String path, String body) {
        return speaks().body(body).put("/scim/v2" + path);
    }

    static Response patch(String path, String... operations) {
        return speaks().body("""
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[%s]}""".formatted(String.join(",", operations))).patch("/scim/v2" + path);
    }

    static Response get(String path) {
        return speaks().get("/scim/v2" + path);
    }

    static Response delete(String path) {
        return speaks().delete("/scim/v2" + path);
    }

    static String user(String name) {
        return user(name, "");
    }

    static String user(String name, String more) {
        return """
               {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s"%s}""".formatted(name, more.isEmpty() ? "" : "," + more);
    }

    static String employment(String facts) {
        return "\"urn:ietf:params:scim:schemas:extension:undercurrent:2.0:Employment\":{" + facts + "}";
    }

    /// The id of a new user.
    static String hired(String name, String more) {
        return id(post("/Users", user(name, more)));
    }

    /// The id of a new group; its team bears the same name.
    static String founded(String team, String... members) {
        var several =
                List.of(members).stream().map("{\"value\":\"%s\"}"::formatted).collect(Collectors.joining(","));
        return id(post("/Groups", """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"%s","externalId":"%s",\
                "members":[%s]}""".formatted(team, team, several)));
    }

    static String replace(String path, String value) {
        return "{\"op\":\"replace\",\"path\":\"%s\",\"value\":%s}".formatted(path, value);
    }

    static String add(String member) {
        return "{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"%s\"}]}".formatted(member);
    }

    static String remove(String member) {
        return "{\"op\":\"remove\",\"path\":\"members[value eq \\\"%s\\\"]\"}".formatted(member);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }
}
