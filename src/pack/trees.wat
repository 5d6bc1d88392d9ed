;; Tree objects (`<mode> SP <name> NUL <id>`, one after the other) and the ids of everything stored.
;;
;; An object's number is its place among all ids: those of the first table in their order, then those of the second, and
;; so on. The directory has four i32 for each table: where its prints lie, in the order of the ids; where its fan lies; by how many bits the first
;; 32 bits of an id are shifted to find their place in the fan; the number of its first id. A fan says how many ids come before each place.
;;
;; Of an id a table has nothing but a print of 64 bits: two sums of its 32-bit words, each word times a key of 64 bits that nobody knows before
;; the run, and of each sum the upper half. Of two ids, whoever chose them, one pair of keys in 2^64 makes the same print (Lemire and Kaser,
;; "Strongly universal string hashing is fast", https://arxiv.org/abs/1202.4961).
(module
  (import "pack" "memory" (memory 1))
  ;; How many bytes at the beginnings, and how many at the ends, of the last delta's base and of what it made are equal at least.
  (import "deltas" "head" (global $deltaHead (mut i32)))
  (import "deltas" "tail" (global $deltaTail (mut i32)))

  (global $idLength (export "idLength") (mut i32) (i32.const 20))
  (global $directory (export "directory") (mut i32) (i32.const 0))
  (global $directoryEnd (export "directoryEnd") (mut i32) (i32.const 0))
  ;; Two i64 for each word of an id, and two more that come first.
  (global $keys (export "keys") (mut i32) (i32.const 0))
  ;; Where `changes` writes.
  (global $out (export "out") (mut i32) (i32.const 0))
  (global $outEnd (export "outEnd") (mut i32) (i32.const 0))
  (global $seed (export "seed") (mut i64) (i64.const 0))
  ;; How far `changes` has written.
  (global $written (export "written") (mut i32) (i32.const 0))

  ;; Below, at or above 0 as the bytes at `a` come before, equal or come after those at `b`.
  (func $order (param $a i32) (param $b i32) (param $length i32) (result i32)
    (local $unlike i32)
    (loop $steps
      (local.set $unlike (i8x16.bitmask (i8x16.ne (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (if (i32.lt_u (local.get $length) (i32.const 16))
        (then (local.set $unlike (i32.and (local.get $unlike)
          (i32.sub (i32.shl (i32.const 1) (local.get $length)) (i32.const 1))))))
      (if (local.get $unlike)
        (then
          (local.set $unlike (i32.ctz (local.get $unlike)))
          (return (i32.sub
            (i32.load8_u (i32.add (local.get $a) (local.get $unlike)))
            (i32.load8_u (i32.add (local.get $b) (local.get $unlike)))))))
      (if (i32.le_u (local.get $length) (i32.const 16)) (then (return (i32.const 0))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $length (i32.sub (local.get $length) (i32.const 16)))
      (br $steps))
    (unreachable))

  ;; The first 32 bits of an id.
  (func $first (param $id i32) (result i32)
    (i32.or
      (i32.or
        (i32.shl (i32.load8_u (local.get $id)) (i32.const 24))
        (i32.shl (i32.load8_u offset=1 (local.get $id)) (i32.const 16)))
      (i32.or
        (i32.shl (i32.load8_u offset=2 (local.get $id)) (i32.const 8))
        (i32.load8_u offset=3 (local.get $id)))))

  (func $print (param $id i32) (result i64)
    (local $one i64) (local $other i64) (local $word i64) (local $key i32) (local $end i32)
    (local.set $key (global.get $keys))
    (local.set $end (i32.add (local.get $id) (global.get $idLength)))
    (local.set $one (i64.load (local.get $key)))
    (local.set $other (i64.load offset=8 (local.get $key)))
    (loop $words
      (local.set $key (i32.add (local.get $key) (i32.const 16)))
      (local.set $word (i64.load32_u (local.get $id)))
      (local.set $one (i64.add (local.get $one) (i64.mul (local.get $word) (i64.load (local.get $key)))))
      (local.set $other (i64.add (local.get $other) (i64.mul (local.get $word) (i64.load offset=8 (local.get $key)))))
      (local.set $id (i32.add (local.get $id) (i32.const 4)))
      (br_if $words (i32.lt_u (local.get $id) (local.get $end))))
    (i64.or
      (i64.and (local.get $one) (i64.const 0xffffffff00000000))
      (i64.shr_u (local.get $other) (i64.const 32))))

  ;; Writes the prints of the ids [id, end) from `prints` on, and counts each in the fan one place behind its own.
  (func (export "take") (param $id i32) (param $end i32) (param $prints i32) (param $fan i32) (param $shift i32)
    (local $counts i32)
    (block $done (loop $ids
      (br_if $done (i32.ge_u (local.get $id) (local.get $end)))
      (i64.store (local.get $prints) (call $print (local.get $id)))
      (local.set $counts (i32.add
        (local.get $fan)
        (i32.shl (i32.shr_u (call $first (local.get $id)) (local.get $shift)) (i32.const 2))))
      (i32.store offset=4 (local.get $counts) (i32.add (i32.load offset=4 (local.get $counts)) (i32.const 1)))
      (local.set $prints (i32.add (local.get $prints) (i32.const 8)))
      (local.set $id (i32.add (local.get $id) (global.get $idLength)))
      (br $ids))))

  ;; The number that a table gives to an id with these first bits and this print, or -1.
  (func $in (param $table i32) (param $first i32) (param $print i64) (result i32)
    (local $fan i32) (local $prints i32) (local $at i32) (local $end i32)
    (local.set $fan (i32.add
      (i32.load offset=4 (local.get $table))
      (i32.shl (i32.shr_u (local.get $first) (i32.load offset=8 (local.get $table))) (i32.const 2))))
    (local.set $prints (i32.load (local.get $table)))
    (local.set $at (i32.add (local.get $prints) (i32.shl (i32.load (local.get $fan)) (i32.const 3))))
    (local.set $end (i32.add (local.get $prints) (i32.shl (i32.load offset=4 (local.get $fan)) (i32.const 3))))
    (block $none (loop $few
      (br_if $none (i32.ge_u (local.get $at) (local.get $end)))
      (if (i64.eq (i64.load (local.get $at)) (local.get $print))
        (then (return (i32.add
          (i32.shr_u (i32.sub (local.get $at) (local.get $prints)) (i32.const 3))
          (i32.load offset=12 (local.get $table))))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $few)))
    (i32.const -1))

  ;; The number that the table gives to the id at `id`, or -1.
  (func (export "numberIn") (param $table i32) (param $id i32) (result i32)
    (call $in (local.get $table) (call $first (local.get $id)) (call $print (local.get $id))))

  ;; The number of the object whose id stands at `id`, or -1 where it is not stored.
  (func $number (export "number") (param $id i32) (result i32)
    (local $table i32) (local $first i32) (local $print i64) (local $number i32)
    (local.set $first (call $first (local.get $id)))
    (local.set $print (call $print (local.get $id)))
    (local.set $table (global.get $directory))
    (block $none (loop $tables
      (br_if $none (i32.ge_u (local.get $table) (global.get $directoryEnd)))
      (local.set $number (call $in (local.get $table) (local.get $first) (local.get $print)))
      (if (i32.ge_s (local.get $number) (i32.const 0)) (then (return (local.get $number))))
      (local.set $table (i32.add (local.get $table) (i32.const 16)))
      (br $tables)))
    (i32.const -1))

  ;; The first `byte` in [at, end), or the end. `bytes` is the byte sixteen times.
  (func $find (param $at i32) (param $end i32) (param $bytes v128) (result i32)
    (local $found i32)
    (block $done (loop $steps
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $found (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (local.get $bytes))))
      (if (local.get $found)
        (then
          (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $found))))
          (br $done)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $steps)))
    (select (local.get $at) (local.get $end) (i32.lt_u (local.get $at) (local.get $end))))

  ;; Eight bytes more: each half of what they make with the sum multiplies the other, so that nobody who does not know the seed can say what a
  ;; change of one of them does to the sum, and undo it with the next.
  (func $add (param $sum i64) (param $bytes i64) (result i64)
    (local.set $bytes (i64.xor (local.get $bytes) (local.get $sum)))
    (i64.xor
      (i64.mul (i64.and (local.get $bytes) (i64.const 0xffffffff)) (i64.shr_u (local.get $bytes) (i64.const 32)))
      (i64.rotl (local.get $sum) (i64.const 32))))

  ;; 32 bits that stand for the mode and name [at, end), other ones for each seed. Some old trees write a folder's mode with a zero before
  ;; it (https://git-scm.com/docs/git-fsck#Documentation/git-fsck.txt-zeroPaddedFilemode), which changes nothing for git.
  (func $hash (export "hash") (param $at i32) (param $end i32) (result i32)
    (local $sum i64) (local $left i64)
    (local.set $sum (global.get $seed))
    (local.set $at (i32.add (local.get $at) (i32.eq (i32.load8_u (local.get $at)) (i32.const 48))))
    (block $tail (loop $eights
      (br_if $tail (i32.lt_u (i32.sub (local.get $end) (local.get $at)) (i32.const 8)))
      (local.set $sum (call $add (local.get $sum) (i64.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $eights)))
    ;; At most seven bytes are left; their number has a say, so that none can be taken for a byte 0.
    (local.set $left (i64.extend_i32_u (i32.sub (local.get $end) (local.get $at))))
    (local.set $sum (call $add
      (local.get $sum)
      (i64.or
        (i64.shl (local.get $left) (i64.const 56))
        (i64.and
          (i64.load (local.get $at))
          (i64.sub (i64.shl (i64.const 1) (i64.shl (local.get $left) (i64.const 3))) (i64.const 1))))))
    (i32.wrap_i64 (i64.xor (local.get $sum) (i64.shr_u (local.get $sum) (i64.const 32)))))

  ;; Takes down the entry at `at` whose name ends at `nul`. Returns 1 where it names something that is not stored, -1 where
  ;; there is no room to write, else 0.
  (func $note (param $at i32) (param $nul i32) (param $removed i32) (result i32)
    (local $number i32)
    ;; Mode 160000 is a commit of another repository.
    (if (i32.eq (i32.load (local.get $at)) (i32.const 0x30303631)) (then (return (i32.const 0))))
    (local.set $number (call $number (i32.add (local.get $nul) (i32.const 1))))
    (if (i32.lt_s (local.get $number) (i32.const 0)) (then (return (i32.const 1))))
    (if (i32.gt_u (i32.add (global.get $written) (i32.const 12)) (global.get $outEnd))
      (then (return (i32.const -1))))
    (i32.store (global.get $written)
      (i32.or (local.get $number) (i32.shl (local.get $removed) (i32.const 31))))
    (i32.store offset=4 (global.get $written) (call $hash (local.get $at) (local.get $nul)))
    (i32.store offset=8 (global.get $written) (local.get $at))
    (global.set $written (i32.add (global.get $written) (i32.const 12)))
    (i32.const 0))

  ;; How long the entries are that lie wholly in [at, end). Most names and their modes are shorter than 32 bytes: one branch for each, and one that
  ;; is foreseen.
  (func $wholeEntries (param $at i32) (param $end i32) (result i32)
    (local $start i32) (local $next i32) (local $nuls i32)
    (local.set $start (local.get $at))
    (local.set $next (local.get $at))
    (loop $entries
      (local.set $at (local.get $next))
      (local.set $nuls (i32.or
        (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (v128.const i64x2 0 0)))
        (i32.shl
          (i8x16.bitmask (i8x16.eq (v128.load offset=16 (local.get $at)) (v128.const i64x2 0 0)))
          (i32.const 16))))
      (local.set $next (i32.add
        (i32.add (global.get $idLength) (i32.const 1))
        (if (result i32) (local.get $nuls)
          (then (i32.add (local.get $at) (i32.ctz (local.get $nuls))))
          (else (call $find (local.get $at) (local.get $end) (v128.const i64x2 0 0))))))
      (br_if $entries (i32.le_u (local.get $next) (local.get $end))))
    (i32.sub (local.get $at) (local.get $start)))

  ;; What the tree [b, bEnd) has that [a, aEnd) has not, and the other way round: an entry differs where its mode, its name or its id
  ;; does. Both are in the order of names, so that they are read side by side; of trees that are in no order more is said to differ
  ;; than does. Where there is an `a`, the last delta made `b` of it. Of what that took over at the beginning the ends of names alone are looked
  ;; for, of what it took over at the end nothing once only that is left, since the reading of `a` has found entries there. Writes three i32
  ;; for each entry, its number, with the highest bit set where it is of `a`, the hash of its mode and name, and its address. Returns how many entries it left out because they name what is not stored; -1 where either is no tree, -2
  ;; where there is no room.
  (func (export "changes") (param $a i32) (param $aEnd i32) (param $b i32) (param $bEnd i32) (result i32)
    (local $aNul i32) (local $bNul i32) (local $next i32) (local $length i32) (local $aName i32) (local $bName i32)
    (local $order i32) (local $noted i32) (local $missing i32)
    (global.set $written (global.get $out))
    (if (i32.lt_u (local.get $a) (local.get $aEnd))
      (then
        (local.set $length (call $wholeEntries (local.get $b) (i32.add (local.get $b) (global.get $deltaHead))))
        (local.set $a (i32.add (local.get $a) (local.get $length)))
        (local.set $b (i32.add (local.get $b) (local.get $length)))))
    (block $wrong (block $full (loop $entries
      (if (i32.ge_u (local.get $b) (local.get $bEnd))
        (then
          (if (i32.ge_u (local.get $a) (local.get $aEnd)) (then (return (local.get $missing))))
          (local.set $order (i32.const -1)))
        (else
          (local.set $length (i32.sub (local.get $bEnd) (local.get $b)))
          (if (i32.and
                (i32.le_u (local.get $length) (global.get $deltaTail))
                (i32.eq (local.get $length) (i32.sub (local.get $aEnd) (local.get $a))))
            (then (return (local.get $missing))))
          (local.set $bNul (call $find (local.get $b) (local.get $bEnd) (v128.const i64x2 0 0)))
          (local.set $next (i32.add (i32.add (local.get $bNul) (i32.const 1)) (global.get $idLength)))
          (br_if $wrong (i32.gt_u (local.get $next) (local.get $bEnd)))
          (local.set $length (i32.sub (local.get $next) (local.get $b)))
          (if (i32.le_u (local.get $length) (i32.sub (local.get $aEnd) (local.get $a)))
            (then
              (if (i32.eqz (call $order (local.get $a) (local.get $b) (local.get $length)))
                (then
                  (local.set $a (i32.add (local.get $a) (local.get $length)))
                  (local.set $b (local.get $next))
                  (br $entries)))))
          (local.set $order (i32.const 1))))
      (if (i32.lt_u (local.get $a) (local.get $aEnd))
        (then
          (local.set $aNul (call $find (local.get $a) (local.get $aEnd) (v128.const i64x2 0 0)))
          (br_if $wrong (i32.gt_u
            (i32.add (i32.add (local.get $aNul) (i32.const 1)) (global.get $idLength))
            (local.get $aEnd)))
          (if (i32.gt_s (local.get $order) (i32.const 0))
            (then
              (local.set $aName (call $find (local.get $a) (local.get $aNul)
                (v128.const i32x4 0x20202020 0x20202020 0x20202020 0x20202020)))
              (local.set $bName (call $find (local.get $b) (local.get $bNul)
                (v128.const i32x4 0x20202020 0x20202020 0x20202020 0x20202020)))
              ;; The NUL behind the shorter name makes it come first.
              (local.set $length (i32.add (i32.const 1) (select
                (i32.sub (local.get $aNul) (local.get $aName))
                (i32.sub (local.get $bNul) (local.get $bName))
                (i32.lt_u
                  (i32.sub (local.get $aNul) (local.get $aName))
                  (i32.sub (local.get $bNul) (local.get $bName))))))
              (local.set $order (call $order (local.get $aName) (local.get $bName) (local.get $length)))))))
      (if (i32.le_s (local.get $order) (i32.const 0))
        (then
          (local.set $noted (call $note (local.get $a) (local.get $aNul) (i32.const 1)))
          (br_if $full (i32.lt_s (local.get $noted) (i32.const 0)))
          (local.set $missing (i32.add (local.get $missing) (local.get $noted)))
          (local.set $a (i32.add (i32.add (local.get $aNul) (i32.const 1)) (global.get $idLength)))))
      (if (i32.ge_s (local.get $order) (i32.const 0))
        (then
          (local.set $noted (call $note (local.get $b) (local.get $bNul) (i32.const 0)))
          (br_if $full (i32.lt_s (local.get $noted) (i32.const 0)))
          (local.set $missing (i32.add (local.get $missing) (local.get $noted)))
          (local.set $b (local.get $next))))
      (br $entries)))
      (return (i32.const -2)))
    (i32.const -1)))
