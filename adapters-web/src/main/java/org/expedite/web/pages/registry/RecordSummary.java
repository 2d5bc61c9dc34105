package org.expedite.web.pages.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.certification.Standing;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.CoveredSerials;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.expedite.web.pages.Frame;

/**
 * A record in a few words, as lists show it.
 *
 * @param kind what it is
 * @param id its identifier
 * @param href its page
 * @param name what people call it
 * @param line what else tells it from others
 * @param tags its states
 */
public record RecordSummary(
        String kind, String id, String href, String name, String line, List<Mark> tags) {

    /**
     * A state in a word.
     *
     * @param text the word
     * @param tone the class of its look
     */
    public record Mark(String text, String tone) {}

    /** Copies the tags. */
    public RecordSummary {
        tags = List.copyOf(tags);
    }

    /** Returns whether the record has a name beside its identifier. */
    public boolean isNamed() {
        return !name.equals(id);
    }

    static RecordSummary of(RegistryRecord record, Frame frame) {
        Words words = new Words(frame);
        return new RecordSummary(
                frame.code(record.key().kind()),
                record.key().id(),
                RecordPaths.of(record.key()),
                words.name(record),
                words.line(record),
                words.tags(record).toList());
    }

    /** The words in the language of a reader. */
    private record Words(Frame frame) {

        String name(RegistryRecord record) {
            return switch (record) {
                case Organization organization -> organization.name();
                case Contact contact -> contact.name();
                case Engineer engineer -> engineer.name();
                case ProductLine line -> line.name();
                case Product product ->
                        Optional.ofNullable(product.name()).orElse(product.model().value());
                case Asset asset -> asset.model().value();
                case Certification certification -> certification.track().code();
                default -> record.key().id();
            };
        }

        String line(RegistryRecord record) {
            return switch (record) {
                case Contact contact -> contact.email();
                case Engineer engineer ->
                        joined(
                                Stream.concat(
                                        engineer.roles().stream().sorted().map(frame::code),
                                        engineer.levels().stream().map(level -> level.code())));
                case ProductLine line ->
                        joined(line.expertTracks().stream().map(each -> each.track().code()));
                case Product product -> product.line().value();
                case Asset asset -> asset.owner().value();
                case Certification certification ->
                        joined(
                                Stream.of(
                                        certification.holder().value(),
                                        term(certification.term())));
                case SupportContract contract ->
                        joined(
                                Stream.of(
                                        contract.customer().value(),
                                        term(contract.term()),
                                        frame.code(contract.service()),
                                        serials(contract.coveredSerials())));
                default -> "";
            };
        }

        Stream<Mark> tags(RegistryRecord record) {
            return switch (record) {
                case Organization organization ->
                        Stream.of(new Mark(frame.code(organization.kind()), ""));
                case Engineer engineer when !engineer.active() ->
                        Stream.of(new Mark(frame.text("registry.inactive"), "warn"));
                case Certification certification ->
                        state(
                                frame.code(certification.standing()),
                                certification.standing() == Standing.ACTIVE,
                                certification.term());
                case SupportContract contract ->
                        state(
                                frame.code(contract.status()),
                                contract.status() == ContractStatus.ACTIVE,
                                contract.term());
                default -> Stream.empty();
            };
        }

        private Stream<Mark> state(String word, boolean active, Term term) {
            if (!active) {
                return Stream.of(new Mark(word, "bad"));
            }
            if (term.isOver(frame.times().today())) {
                return Stream.of(new Mark(frame.text("registry.ended"), "warn"));
            }
            return Stream.of(
                    term.hasBegun(frame.times().today())
                            ? new Mark(word, "good")
                            : new Mark(frame.text("registry.not_begun"), ""));
        }

        private String term(Term term) {
            String from = frame.times().day(term.from());
            return term.to() == null
                    ? frame.text("registry.from", from)
                    : frame.text("registry.term", from, frame.times().day(term.to()));
        }

        private String serials(CoveredSerials serials) {
            return serials.complete()
                    ? frame.text("registry.serials", serials.known().size())
                    : frame.text("registry.serials.many", CoveredSerials.MAX_LISTED);
        }

        private static String joined(Stream<String> texts) {
            return texts.collect(Collectors.joining(" · "));
        }
    }
}
