package io.undercurrent.survey.provisioning.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.GroupNode;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import io.undercurrent.survey.provisioning.domain.Account;
import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Profile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A User of SCIM, read and written.
final class UserDocument {

    private static final List<String> OURS = List.of("id", "meta", "groups");

    private UserDocument() {}

    static Profile profile(User user) {
        var userName = user.getUserName().orElseThrow(() -> Refusals.invalid("userName is missing"));
        return new Profile(
                userName,
                user.getExternalId().filter(UserDocument::isSaid),
                user.getDisplayName().filter(UserDocument::isSaid),
                user.getEnterpriseUser()
                        .flatMap(work -> work.getEmployeeNumber())
                        .filter(UserDocument::isSaid),
                workEmails(user),
                user.isActive().orElse(true),
                document(user));
    }

    private static boolean isSaid(String text) {
        return !text.isBlank();
    }

    private static List<String> workEmails(User user) {
        return user.getEmails().stream()
                .filter(email ->
                        email.getType().filter("work"::equalsIgnoreCase).isPresent())
                .flatMap(email -> email.getValue().stream())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String document(User user) {
        ObjectNode kept = user.deepCopy();
        kept.remove(OURS);
        var schemas = kept.putArray("schemas").add(Uri.USER);
        Stream.of(Uri.ENTERPRISE, Uri.EMPLOYMENT).filter(kept::has).forEach(schemas::add);
        return kept.toString();
    }

    static User user(Account account, List<Group> groups) {
        var user = JsonHelper.readJsonDocument(account.profile().document(), User.class);
        user.setId(account.id().toString());
        user.setActive(account.profile().active());
        user.setGroups(groups.stream().map(UserDocument::node).toList());
        user.setMeta(Stamps.meta(account.stamp()));
        return user;
    }

    private static GroupNode node(Group group) {
        return GroupNode.builder()
                .value(group.id().toString())
                .display(group.displayName())
                .type("direct")
                .build();
    }
}
