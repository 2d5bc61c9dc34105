package org.expedite.application.attachments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.expedite.application.NotFoundException;
import org.expedite.application.UnitOfWork;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseReader;
import org.expedite.application.cases.CaseSnapshot;
import org.expedite.application.casework.MoveExecutor;
import org.expedite.application.casework.MoveResult;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.cases.AttachmentMoves;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where files are added to cases and taken out again. Whoever sees a case sees its attachments.
 *
 * <p>A file is received outside of any transaction, for that may take long. An attachment is only
 * ever kept for a file that is there in full; a file that none is kept for is found and deleted.
 */
public final class AttachmentDesk {
    /** How many files that were left behind are looked at in one go, at most. */
    public static final int BATCH = 1000;

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final CaseReader reader;
    private final MoveExecutor moves;
    private final Supplier<AttachmentId> ids;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /**
     * A desk on these ports.
     *
     * @param ids gives a fresh id, greater than those before it
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
     * Looks whether a file would be taken, before anything of it is received.
     *
     * @return why not, if the state of the case does not allow it
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public Optional<MoveResult.Refused> refusal(Actor actor, CaseNumber number) {
        CaseSnapshot snapshot = reader.snapshot(actor, number);
        return snapshot.supportCase()
                .objectionTo(CaseMove.ADD_ATTACHMENT, actor.participant())
                .map(refused -> moves.refused(actor, snapshot, refused));
    }

    /**
     * Receives a file, of which nobody knows until it is added.
     *
     * @param content at least one byte; what it throws comes out here, and nothing is left
     * @throws StorageUnavailableException if it cannot be kept; nothing is left
     */
    public ReceivedFile receive(Content content) {
        AttachmentId id = ids.get();
        return new ReceivedFile(files, id, files.receive(id, content));
    }

    /**
     * Adds a file that was received to a case.
     *
     * @param description what it shows, or null
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
                        case MoveResult.Made _ -> store(attachment, file);
                        // It names nothing, and no version.
                        case MoveResult.Invalid _, MoveResult.Stale _ ->
                                throw new IllegalStateException();
                    };
                });
    }

    /**
     * The attachments of a case in their order; see {@link Attachments#ofCase}.
     *
     * @throws NotFoundException if there is no such case, or not for this actor
     */
    public List<Attachment> page(
            Actor actor, CaseNumber number, @Nullable AttachmentId after, int limit) {
        requireAccess(actor, number);
        return attachments.ofCase(number, after, limit);
    }

    /**
     * One attachment of a case.
     *
     * @throws NotFoundException if the case has no such attachment, or the actor may not see it
     */
    public Attachment find(Actor actor, CaseNumber number, AttachmentId id) {
        requireAccess(actor, number);
        return attachments
                .find(id)
                .filter(found -> found.caseNumber().equals(number))
                .orElseThrow(() -> new NotFoundException("attachment", id.value()));
    }

    /**
     * What is in an attachment that was found.
     *
     * @throws DamagedFileException if its file is not what was received
     * @throws StorageUnavailableException if it cannot be read just now
     */
    public Content open(Attachment attachment) {
        return files.open(attachment.id(), attachment.facts());
    }

    /**
     * Deletes files that were left behind without an attachment, and settles those that have one.
     * Several nodes may do so at once.
     *
     * @return how many were deleted
     */
    public int deleteOrphans() {
        int deleted = 0;
        for (AttachmentId id : files.unsettled(BATCH)) {
            if (attachments.find(id).isPresent()) {
                files.settle(id);
            } else {
                files.discard(id);
                deleted++;
            }
        }
        return deleted;
    }

    private MoveResult attach(Actor actor, Attachment attachment) {
        return moves.move(
                actor,
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

    private AddAttachmentResult store(Attachment attachment, ReceivedFile file) {
        attachments.add(attachment);
        unitOfWork.afterCommit(() -> files.settle(attachment.id()));
        file.claim();
        return new AddAttachmentResult.Added(attachment);
    }

    private void requireAccess(Actor actor, CaseNumber number) {
        actor.requireCasework();
        reader.find(actor, number);
    }
}
