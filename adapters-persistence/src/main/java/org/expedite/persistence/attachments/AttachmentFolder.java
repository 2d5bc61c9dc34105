package org.expedite.persistence.attachments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.expedite.application.attachments.AttachmentFiles;
import org.expedite.application.attachments.Content;
import org.expedite.application.attachments.DamagedFileException;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in a folder, which several nodes may share. A file comes into {@code incoming}: first under
 * a name that ends in {@code .part}, and when it is complete and on the disk under its id. Settled,
 * it moves on into one of the folders of {@code kept}. So what a node that died has left is in
 * {@code incoming}, and to find it nothing of what is kept has to be looked at.
 */
public final class AttachmentFolder implements AttachmentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFolder.class);
    private static final String PART = ".part";
    private static final int SHARDS = 256;

    private final Path incoming;
    private final Path kept;

    /**
     * Files in that folder, which is made unless it is there.
     *
     * @throws StorageUnavailableException if nothing can be written there
     */
    public AttachmentFolder(Path folder) {
        incoming = folder.resolve("incoming");
        kept = folder.resolve("kept");
        try {
            Directories.make(incoming);
            Directories.make(kept);
            timeOfTheFolder();
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public FileFacts receive(AttachmentId id, Content content) {
        Path whole = incoming.resolve(id.value());
        Path present = incoming.resolve(id.value() + PART);
        boolean arrived = false;
        try {
            refuseTwice(id);
            FileFacts facts = new StagingFile().write(present, content);
            present = Files.move(present, whole, StandardCopyOption.ATOMIC_MOVE);
            Directories.sync(incoming);
            arrived = true;
            return facts;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        } finally {
            if (!arrived) {
                deleteWhatCame(present);
            }
        }
    }

    @Override
    public void settle(AttachmentId id) {
        Path place = keptPlace(id);
        try {
            Directories.make(Objects.requireNonNull(place.getParent()));
            Files.move(incoming.resolve(id.value()), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            // It is settled already, perhaps by another node.
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public void discard(AttachmentId id) {
        delete(incoming.resolve(id.value()));
    }

    @Override
    public Content open(AttachmentId id, FileFacts expected) {
        try {
            return FileContent.verified(id, find(id), expected);
        } catch (NoSuchFileException _) {
            throw new DamagedFileException(id, "is not there");
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public List<AttachmentId> unsettled(int limit) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(incoming)) {
            Instant left = timeOfTheFolder().minus(ORPHANED_AFTER);
            List<AttachmentId> unsettled = new ArrayList<>();
            for (Path file : all) {
                if (unsettled.size() < limit && isOlder(file, left)) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(PART)) {
                        delete(file);
                    } else {
                        idOf(name).ifPresent(unsettled::add);
                    }
                }
            }
            return unsettled;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    /** File systems put files of their own there, such as the {@code .nfs} files of NFS. */
    private static Optional<AttachmentId> idOf(String name) {
        try {
            return Optional.of(new AttachmentId(name));
        } catch (IllegalArgumentException notOurs) {
            LOG.debug("{} is no file of ours", name, notOurs);
            return Optional.empty();
        }
    }

    /**
     * The time that the folder itself gives new files: it may be on another machine with a clock of
     * its own, and ages must be told by one clock alone.
     */
    private Instant timeOfTheFolder() throws IOException {
        Path probe = Files.createTempFile(incoming, "time", PART);
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isAfter(than);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** Where it is settled between the two looks, the second one at the first place finds it. */
    private FileChannel find(AttachmentId id) throws IOException {
        for (Path place : List.of(keptPlace(id), incoming.resolve(id.value()))) {
            try {
                return FileChannel.open(place, StandardOpenOption.READ);
            } catch (NoSuchFileException _) {
                // It may be at the next place.
            }
        }
        return FileChannel.open(keptPlace(id), StandardOpenOption.READ);
    }

    private void refuseTwice(AttachmentId id) throws IOException {
        for (Path place : List.of(incoming.resolve(id.value()), keptPlace(id))) {
            if (Files.exists(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
        }
    }

    /** Many files in one folder make some file systems slow, so they are spread over some. */
    private Path keptPlace(AttachmentId id) {
        int shard = Math.floorMod(id.value().hashCode(), SHARDS);
        return kept.resolve("%02x".formatted(shard)).resolve(id.value());
    }

    /** Where it failed because there is no disk, this fails too, and the first failure counts. */
    private static void deleteWhatCame(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It is swept away when it is old.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }
}
