package org.expedite.web.pages.home;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.expedite.application.accounts.Profile;
import org.expedite.application.accounts.ProfileDesk;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.equipment.Equipment;
import org.expedite.application.equipment.EquipmentDesk;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.web.api.text.Identifiers;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frames;
import org.expedite.web.pages.Visitor;
import org.jspecify.annotations.Nullable;

/** Shows what an organization has, and what it is covered for. */
@Controller("/equipment")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class EquipmentController {

    private static final int LIMIT = 25;

    private final Templates templates = new StaticTemplates();
    private final EquipmentDesk desk;
    private final ProfileDesk profiles;
    private final Frames frames;

    EquipmentController(EquipmentDesk desk, ProfileDesk profiles, Frames frames) {
        this.desk = desk;
        this.profiles = profiles;
        this.frames = frames;
    }

    @Get
    JteModel list(
            HttpRequest<?> request,
            SignedIn caller,
            @Nullable @QueryValue("organization_id") String organization,
            @Nullable @QueryValue String after) {
        if (organization == null) {
            // Staff has no equipment, but may look at that of an organization.
            Visitor.requireCustomer(caller.actor());
        }
        Profile profile = profiles.find(caller);
        Optional<OrganizationId> shown =
                Identifiers.read(organization == null ? "" : organization).stream()
                        .findFirst()
                        .map(OrganizationId::new)
                        .or(() -> profile.organizations().stream().findFirst());
        List<Equipment> read =
                shown.map(
                                id ->
                                        desk.page(
                                                caller.actor(),
                                                id,
                                                after == null ? "" : after,
                                                LIMIT + 1))
                        .orElse(List.of());
        List<Equipment> page = read.stream().limit(LIMIT).toList();
        return templates.homeEquipment(
                frames.of(request, "equipment.title"),
                new EquipmentPage(
                        profile.organizations(),
                        shown,
                        page,
                        read.size() > LIMIT
                                ? shown.map(id -> next(id, page.getLast()))
                                : Optional.empty()));
    }

    private static String next(OrganizationId organization, Equipment last) {
        return UriBuilder.of("/equipment")
                .queryParam("organization_id", organization.value())
                .queryParam("after", last.asset().serial().value())
                .build()
                .toString();
    }
}
