package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.endpoints.features.EndpointType;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.interceptor.Interceptor;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import io.undercurrent.survey.provisioning.DescribeAccount;
import io.undercurrent.survey.provisioning.EraseAccount;
import io.undercurrent.survey.provisioning.IntroduceAccount;
import io.undercurrent.survey.provisioning.domain.Account;
import io.undercurrent.survey.provisioning.domain.Accounts;
import io.undercurrent.survey.provisioning.domain.Memberships;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;

/// Answers for Users.
@Dependent
class UserHandler extends ResourceHandler<User> {

    private static final String NAME = "The userName or employeeNumber";

    private final InOneStep inOneStep;
    private final Accounts accounts;
    private final Memberships memberships;
    private final IntroduceAccount introduceAccount;
    private final DescribeAccount describeAccount;
    private final EraseAccount eraseAccount;

    UserHandler(
            InOneStep inOneStep,
            Accounts accounts,
            Memberships memberships,
            IntroduceAccount introduceAccount,
            DescribeAccount describeAccount,
            EraseAccount eraseAccount) {
        this.inOneStep = inOneStep;
        this.accounts = accounts;
        this.memberships = memberships;
        this.introduceAccount = introduceAccount;
        this.describeAccount = describeAccount;
        this.eraseAccount = eraseAccount;
    }

    @Override
    public User createResource(User said, Context context) {
        var outcome = introduceAccount.introduce(
                UserDocument.profile(said), EmploymentDocument.facts(said), ScimCaller.of(context));
        return shown(Refusals.unlessRefused(outcome, NAME));
    }

    @Override
    public User getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        return shown(accounts.find(Refusals.id(id)).orElseThrow(Refusals::notFound));
    }

    @Override
    public User getResourceForUpdate(
            String id,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context,
            EndpointType purpose) {
        return shown(accounts.hold(Refusals.id(id)).orElseThrow(Refusals::notFound));
    }

    @Override
    public PartialListResponse<User> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context) {
        var search = new Search<>(accounts, this::shown, getServiceProvider(), getResourceType());
        return search.part(startIndex, count, Optional.ofNullable(filter), Sorting.by(sortBy, sortOrder));
    }

    @Override
    public User updateResource(User said, Context context) {
        var id = Refusals.id(said.getId().orElseThrow(Refusals::notFound));
        var outcome = describeAccount.describe(
                id, UserDocument.profile(said), EmploymentDocument.facts(said), ScimCaller.of(context));
        return shown(Refusals.unlessRefused(outcome, NAME));
    }

    @Override
    public void deleteResource(String id, Context context) {
        if (!eraseAccount.erase(Refusals.id(id), ScimCaller.of(context))) {
            throw Refusals.notFound();
        }
    }

    @Override
    public Interceptor getInterceptor(EndpointType type) {
        return inOneStep;
    }

    private User shown(Account account) {
        return shown(List.of(account)).getFirst();
    }

    private List<User> shown(List<Account> several) {
        var groups = memberships.of(several.stream().map(Account::id).toList());
        return several.stream()
                .map(account -> UserDocument.user(account, groups.getOrDefault(account.id(), List.of())))
                .toList();
    }
}
