package org.expedite.web.pages.home;

import java.util.List;
import java.util.Optional;
import org.expedite.application.equipment.Equipment;
import org.expedite.domain.customers.OrganizationId;

/**
 * The equipment of an organization, as the page shows it.
 *
 * @param organizations the organizations of the reader
 * @param organization the one that is shown; empty if the reader has none
 * @param equipment a part of its equipment, in the order of the serial numbers
 * @param next the address of the next part; empty if there is none
 */
public record EquipmentPage(
        List<OrganizationId> organizations,
        Optional<OrganizationId> organization,
        List<Equipment> equipment,
        Optional<String> next) {

    /** Copies the lists. */
    public EquipmentPage {
        organizations = List.copyOf(organizations);
        equipment = List.copyOf(equipment);
    }
}
