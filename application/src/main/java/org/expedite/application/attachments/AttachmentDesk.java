package org.expedite.application.attachments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.cases.CaseView;
import org.expedite.application.casework.MoveExecutor;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.cases.AttachmentMoves;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Adds attachments to cases, lists and reads them. Everybody with access to a case has access to
 * its attachments.
 *
 * <p>A file is received outside of transactions, since that may take long. An attachment is stored
 * only for a complete file. {@link OrphanedFilesDesk} deletes files without an attachment.
 */
public final class AttachmentDesk {
    private final Attachments attachments;
    private final AttachmentFiles files;
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final Supplier<AttachmentId> ids;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * Creates a desk on these ports.
     *
     * @param ids supplies new ids, each greater than the one before
     */
    public AttachmentDesk(
            Attachments attachments,
            AttachmentFiles files,
            CaseReader reader,
            MoveExecutor moves,
            Supplier<AttachmentId> ids,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.reader = reader;
        this.moves = moves;
        this.ids = ids;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Checks whether a file can be added, before it is received.
     *
     * @return the refusal, if the state of the case does not allow it
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public Optional<MoveResult.Refused> refusal(Actor actor, CaseNumber number) {
        CaseSnapshot snapshot = reader.snapshot(actor, UseCase.ADD_ATTACHMENT, number, null);
        return snapshot.supportCase()
                .objectionTo(CaseMove.ADD_ATTACHMENT, actor.participant())
                .map(refused -> moves.refused(snapshot, refused));
    }

    /**
     * Checks whether there is space for another file, before it is received.
     *
     * @throws StorageFullException if the case or its organization has no space
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public void requireSpace(Actor actor, CaseNumber number) {
        attachments.requireSpace(
                number, reader.find(actor, UseCase.ADD_ATTACHMENT, number).intake().organization());
    }

    /**
     * Receives and stores a file. It is not visible until it is added to a case.
     *
     * @param content at least one byte; its exceptions are passed on, and no file remains
     * @throws StorageUnavailableException if the file cannot be stored; no file remains
     */
    public ReceivedFile receive(Content content) {
        AttachmentId id = ids.get();
        return new ReceivedFile(files, id, files.receive(id, content));
    }

    /**
     * Adds a received file to a case.
     *
     * @param description a description of the file, or null
     * @throws StorageFullException if the case or its organization has no space for the file
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public AddAttachmentResult add(
            Actor actor,
            CaseNumber number,
            FileName name,
            @Nullable String description,
            ReceivedFile file) {
        return unitOfWork.run(
                () -> {
                    Attachment attachment =
                            new Attachment(
                                    file.id(),
                                    number,
                                    name,
                                    file.facts(),
                                    actor.id(),
                                    clock.instant(),
                                    description);
                    return switch (attach(actor, attachment)) {
                        case MoveResult.Refused refused -> new AddAttachmentResult.Refused(refused);
                        case MoveResult.Made(CaseView view) ->
                                store(attachment, view.supportCase().intake(), file);
                        // This move has no fields and no version to check.
                        case MoveResult.Invalid _, MoveResult.Stale _ ->
                                throw new IllegalStateException();
                    };
                });
    }

    /**
     * Lists the attachments of a case; see {@link Attachments#ofCase}.
     *
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public List<Attachment> page(
            Actor actor, CaseNumber number, @Nullable AttachmentId after, int limit) {
        reader.find(actor, UseCase.VIEW_CASE, number);
        return attachments.ofCase(number, after, limit);
    }

    /**
     * Finds an attachment of a case.
     *
     * @throws NotFoundException if the case has no such attachment, or the actor may not see it
     */
    public Attachment find(Actor actor, CaseNumber number, AttachmentId id) {
        reader.find(actor, UseCase.VIEW_CASE, number);
        return attachments
                .find(id)
                .filter(found -> found.caseNumber().equals(number))
                .orElseThrow(() -> new NotFoundException("attachment", id.value()));
    }

    /**
     * Opens the content of an attachment.
     *
     * @throws DamagedFileException if the file is missing or differs from the received one
     * @throws StorageUnavailableException if the file cannot be read at present
     */
    public Content open(Attachment attachment) {
        return files.open(attachment.id(), attachment.facts());
    }

    private MoveResult attach(Actor actor, Attachment attachment) {
        return moves.move(
                actor,
                UseCase.ADD_ATTACHMENT,
                attachment.caseNumber(),
                null,
                snapshot ->
                        AttachmentMoves.attach(
                                snapshot.supportCase(),
                                attachment.id().value(),
                                attachment.fileName().value(),
                                actor.participant(),
                                attachment.uploadedAt()));
    }

    private AddAttachmentResult store(Attachment attachment, Intake intake, ReceivedFile file) {
        attachments.add(attachment, intake.organization());
        unitOfWork.afterCommit(() -> files.settle(attachment.id()));
        file.claim();
        return new AddAttachmentResult.Added(attachment);
    }
}
