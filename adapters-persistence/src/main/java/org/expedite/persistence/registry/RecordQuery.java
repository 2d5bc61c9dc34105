package org.expedite.persistence.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.registry.RecordFilter;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Relation;
import org.expedite.persistence.registry.ContactAddressRow.Means;
import org.expedite.persistence.registry.ReferenceRow.Support;
import org.expedite.persistence.registry.ReferenceRow.Trait;
import org.expedite.persistence.sql.Select;

/**
 * One page of a filtered list of records as SQL.
 *
 * <p>Each criterion has an index that returns the records that match it in the order of their ids.
 * The query begins with the criterion that usually has the fewest entries, the first one of a list
 * here, reads no further than the page, and looks up the record and the others. A hint says so:
 * MySQL could begin with another criterion otherwise, and would then read and sort all that is
 * found. H2 treats the hint as a comment.
 */
final class RecordQuery {
    /**
     * A criterion: rows of a table that name the versions that match it.
     *
     * @param id the column with the id of the record
     * @param index the index that has the rows of one value in the order of their ids
     * @param versioned whether the table has rows of earlier versions too
     */
    private record Criterion(
            String table, String id, String index, boolean versioned, Narrowing narrowing) {}

    /** Adds the conditions of a criterion on the rows with this alias. */
    private interface Narrowing {
        void addTo(Select.Conditions conditions, String alias);
    }

    private RecordQuery() {}

    /**
     * Returns the query for a page, or nothing if the filter allows all. An address that is written
     * in several ways has a sub-select for each; the query may then return a version several times,
     * and up to the page's limit for each sub-select.
     */
    static Optional<Select> of(RecordFilter filter, String after, int limit) {
        List<List<Criterion>> alternatives =
                switch (filter) {
                    case RecordFilter.All _ -> List.of(List.of());
                    case RecordFilter.Contacts contacts -> of(contacts);
                    case RecordFilter.Certifications certifications -> of(certifications);
                    case RecordFilter.Assets assets -> of(assets);
                    case RecordFilter.Contracts contracts -> of(contracts);
                };
        return alternatives.getFirst().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Select.unionAll(
                                alternatives.stream()
                                        .map(all -> select(filter.kind(), all, after, limit))
                                        .toList()));
    }

    private static List<List<Criterion>> of(RecordFilter.Contacts filter) {
        List<Criterion> others = new ArrayList<>();
        if (filter.name() != null) {
            String name = filter.name();
            others.add(
                    new Criterion(
                            "contact_word",
                            "contact_id",
                            "ix_contact_word",
                            true,
                            (conditions, alias) -> ContactNames.narrow(conditions, alias, name)));
        }
        if (filter.organization() != null) {
            others.add(
                    reference(
                            RecordKind.CONTACT,
                            Relation.EMPLOYER.name(),
                            filter.organization().value()));
        }
        return Stream.of(List.<Criterion>of())
                .flatMap(ways -> eachWay(ways, Means.PHONE, filter.phones()))
                .flatMap(ways -> eachWay(ways, Means.EMAIL, filter.emails()))
                .map(ways -> Stream.concat(ways.stream(), others.stream()).toList())
                .toList();
    }

    /** Adds each of the ways in which an address is written, or nothing if there is none. */
    private static Stream<List<Criterion>> eachWay(
            List<Criterion> criteria, Means means, Set<String> addresses) {
        return addresses.isEmpty()
                ? Stream.of(criteria)
                : addresses.stream()
                        .sorted()
                        .map(address -> address(means, address))
                        .map(one -> Stream.concat(criteria.stream(), Stream.of(one)).toList());
    }

    private static List<List<Criterion>> of(RecordFilter.Certifications filter) {
        List<Criterion> each = new ArrayList<>();
        if (filter.holder() != null) {
            each.add(
                    reference(
                            RecordKind.CERTIFICATION,
                            Relation.HOLDER.name(),
                            filter.holder().value()));
        }
        if (filter.track() != null) {
            each.add(
                    reference(RecordKind.CERTIFICATION, Trait.TRACK.name(), filter.track().code()));
        }
        return List.of(each);
    }

    private static List<List<Criterion>> of(RecordFilter.Assets filter) {
        List<Criterion> each = new ArrayList<>();
        if (filter.owner() != null) {
            each.add(reference(RecordKind.ASSET, Relation.OWNER.name(), filter.owner().value()));
        }
        if (filter.model() != null) {
            each.add(folded(RecordKind.ASSET, Relation.MODEL, filter.model().value()));
        }
        return List.of(each);
    }

    private static List<List<Criterion>> of(RecordFilter.Contracts filter) {
        List<Criterion> each = new ArrayList<>();
        if (filter.serial() != null) {
            each.add(covering(filter.serial().value()));
        }
        if (filter.customer() != null) {
            each.add(
                    reference(
                            RecordKind.CONTRACT,
                            Relation.CUSTOMER.name(),
                            filter.customer().value()));
        }
        if (filter.supportedBy() != null) {
            each.add(
                    switch (filter.supportedBy()) {
                        case RecordFilter.SupportedBy.Vendor() -> supportedBy(Support.VENDOR);
                        case RecordFilter.SupportedBy.AnyPartner() -> supportedBy(Support.PARTNER);
                        case RecordFilter.SupportedBy.Partner(var id) ->
                                reference(
                                        RecordKind.CONTRACT, Relation.SUPPORTER.name(), id.value());
                    });
        }
        return List.of(each);
    }

    private static Criterion supportedBy(Support kind) {
        return reference(RecordKind.CONTRACT, Trait.SUPPORT.name(), kind.name());
    }

    private static Criterion reference(RecordKind kind, String relation, String target) {
        return new Criterion(
                "registry_link",
                "id",
                "PRIMARY",
                false,
                (conditions, alias) -> {
                    conditions.add(alias + ".kind = ?", kind.name());
                    conditions.add(alias + ".relation = ?", relation);
                    conditions.add(alias + ".target = ?", target);
                });
    }

    /**
     * Compares without regard to case. Of several targets of a version that differ by case only,
     * the first one counts, so that the version is found once.
     */
    private static Criterion folded(RecordKind kind, Relation relation, String target) {
        return new Criterion(
                "registry_link",
                "id",
                "ix_registry_link_folded",
                false,
                (conditions, alias) -> {
                    conditions.add(alias + ".kind = ?", kind.name());
                    conditions.add(alias + ".relation = ?", relation.name());
                    conditions.add(alias + ".folded_target = ?", target.toLowerCase(Locale.ROOT));
                    conditions.add(
                            """
                            not exists (
                                select /*+ INDEX(o ix_registry_link_folded) */ 1
                                from registry_link o
                                where o.kind = %1$s.kind and o.relation = %1$s.relation
                                    and o.folded_target = %1$s.folded_target and o.id = %1$s.id
                                    and o.target < %1$s.target)\
                            """
                                    .formatted(alias));
                });
    }

    /** Compares without regard to case; of several that differ by case only, the first counts. */
    private static Criterion covering(String serial) {
        return new Criterion(
                "contract_serial",
                "contract_number",
                "ix_contract_serial_folded",
                false,
                (conditions, alias) -> {
                    conditions.add(alias + ".folded_serial = ?", serial.toLowerCase(Locale.ROOT));
                    conditions.add(alias + ".covered_since is not null");
                    conditions.add(
                            """
                            not exists (
                                select /*+ INDEX(o ix_contract_serial_folded) */ 1
                                from contract_serial o
                                where o.folded_serial = %1$s.folded_serial
                                    and o.contract_number = %1$s.contract_number
                                    and o.covered_since is not null and o.serial < %1$s.serial)\
                            """
                                    .formatted(alias));
                });
    }

    private static Criterion address(Means means, String address) {
        return new Criterion(
                "contact_address",
                "contact_id",
                "ix_contact_address",
                true,
                (conditions, alias) -> {
                    conditions.add(alias + ".means = ?", means.name());
                    conditions.add(alias + ".address = ?", address);
                });
    }

    private static Select select(
            RecordKind kind, List<Criterion> criteria, String after, int limit) {
        Select.Conditions conditions = new Select.Conditions();
        conditions.add("h.kind = ?", kind.name());
        List<String> order = new ArrayList<>();
        StringBuilder indexes = new StringBuilder();
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String alias = "c" + i;
            order.add(alias);
            indexes.append(" INDEX(%s %s)".formatted(alias, criterion.index()));
            tables.append(
                    " join %1$s %2$s on %2$s.%3$s = h.id"
                            .formatted(criterion.table(), alias, criterion.id()));
            if (criterion.versioned()) {
                tables.append(" and %1$s.version = h.version".formatted(alias));
            }
            criterion.narrowing().addTo(conditions, alias);
            conditions.add("%s.%s > ?".formatted(alias, criterion.id()), after);
        }
        order.add(1, "h");
        return conditions.select(
                """
                select /*+ JOIN_PREFIX(%s)%s */
                    h.kind, h.id, h.version, h.recorded_at, h.recorded_by, h.body
                from registry_head h%s\
                """
                        .formatted(String.join(", ", order), indexes, tables),
                "c0." + criteria.getFirst().id(),
                limit);
    }
}
