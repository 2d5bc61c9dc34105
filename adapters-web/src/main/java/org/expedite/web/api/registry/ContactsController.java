package org.expedite.web.api.registry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.api.text.Identifier;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.api.text.Text;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** People who may open cases and hold certifications. */
@Controller("/v1/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Registry")
public class ContactsController {
    private final RegistryRoutes<ContactJson> routes;
    private final PhoneNumbers numbers;

    ContactsController(RegistryDesk desk, PhoneNumbers numbers) {
        this.numbers = numbers;
        routes = new RegistryRoutes<>(desk, RecordKind.CONTACT, "contacts", ContactJson::of);
    }

    /**
     * Creates a contact, or replaces it: 201 or 200. A body without changes appends no version. The
     * id must not be that of an engineer. Needs the role REGISTRAR.
     */
    @Put("/{contact_id}")
    HttpResponse<ContactJson> putContact(
            Actor actor,
            @PathVariable("contact_id") @Identifier String id,
            IfMatch ifMatch,
            @Body @Valid ContactBody body) {
        return routes.put(actor, body.toFact(id), ifMatch, body::pointersOf);
    }

    /**
     * A contact, in its current version. Its version is the ETag, for If-Match with a change. Needs
     * the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{contact_id}")
    HttpResponse<ContactJson> getContact(
            Actor actor, @PathVariable("contact_id") @Identifier String id) {
        return routes.one(actor, id);
    }

    /**
     * All contacts, in the order of their ids. Each in its current version, in pages. Needs the
     * role REGISTRAR, ENGINEER or DUTY_MANAGER.
     *
     * @param name only people whose name has all of these words, in any order; case and accents do
     *     not count
     * @param email only people with this e-mail address, in upper or lower case, its domain in any
     *     writing
     * @param phone only people with this phone number, as people say and type it; without a country
     *     code it is of the country of the center
     * @param organizationId only people whom this organization employs, has employed or will employ
     */
    @Get
    HttpResponse<Page<ContactJson>> listContacts(
            Actor actor,
            ListQuery query,
            @QueryValue @Text(max = 200, words = true) @Nullable String name,
            @QueryValue
                    @Size(max = WrittenFilter.MAX, message = WrittenFilter.TOO_LONG)
                    @Schema(format = "email")
                    @Nullable String email,
            @QueryValue
                    @Size(max = WrittenFilter.MAX, message = WrittenFilter.TOO_LONG)
                    @Schema(format = "phone-number")
                    @Nullable String phone,
            @QueryValue("organization_id") @Identifier @Nullable String organizationId) {
        return routes.list(
                actor,
                query,
                new RecordFilter.Contacts(
                        name,
                        WrittenFilter.emails(email),
                        WrittenFilter.phones(numbers, phone),
                        organizationId == null ? null : new OrganizationId(organizationId)));
    }

    /**
     * Every version, oldest first, with the time and the actor of its recording. Versions never
     * change. Needs the role REGISTRAR, ENGINEER or DUTY_MANAGER.
     */
    @Get("/{contact_id}/versions")
    HttpResponse<Page<ContactJson>> listContactVersions(
            Actor actor, @PathVariable("contact_id") @Identifier String id, ListQuery query) {
        return routes.versions(actor, id, query);
    }
}
