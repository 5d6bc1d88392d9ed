;; Tree objects (`<mode> SP <name> NUL <id>`, one after the other) and the ids of everything stored.
;;
;; An object's number is its place among all ids: those of the first table in their order, then those of the second, and
;; so on. The directory has four i32 for each table: where its ids lie, ascending; where its fan lies; by how many bits the first 32 bits of an
;; id are shifted to find their place in the fan; the number of its first id. A fan says how many ids come before each place.
(module
  (import "pack" "memory" (memory 1))

  (global $idLength (export "idLength") (mut i32) (i32.const 20))
  (global $directory (export "directory") (mut i32) (i32.const 0))
  (global $directoryEnd (export "directoryEnd") (mut i32) (i32.const 0))
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

  ;; The number of the object whose id stands at `id`, or -1 where it is not stored.
  (func $number (export "number") (param $id i32) (result i32)
    (local $table i32) (local $first i32) (local $fan i32) (local $low i32) (local $high i32) (local $middle i32)
    (local $order i32)
    (local.set $first (i32.or
      (i32.or
        (i32.shl (i32.load8_u (local.get $id)) (i32.const 24))
        (i32.shl (i32.load8_u offset=1 (local.get $id)) (i32.const 16)))
      (i32.or
        (i32.shl (i32.load8_u offset=2 (local.get $id)) (i32.const 8))
        (i32.load8_u offset=3 (local.get $id)))))
    (local.set $table (global.get $directory))
    (block $none (loop $tables
      (br_if $none (i32.ge_u (local.get $table) (global.get $directoryEnd)))
      (local.set $fan (i32.add
        (i32.load offset=4 (local.get $table))
        (i32.shl (i32.shr_u (local.get $first) (i32.load offset=8 (local.get $table))) (i32.const 2))))
      (local.set $low (i32.load (local.get $fan)))
      (local.set $high (i32.load offset=4 (local.get $fan)))
      (block $next (loop $halves
        (br_if $next (i32.ge_u (local.get $low) (local.get $high)))
        (local.set $middle (i32.shr_u (i32.add (local.get $low) (local.get $high)) (i32.const 1)))
        (local.set $order (call $order
          (local.get $id)
          (i32.add (i32.load (local.get $table)) (i32.mul (local.get $middle) (global.get $idLength)))
          (global.get $idLength)))
        (if (i32.eqz (local.get $order))
          (then (return (i32.add (local.get $middle) (i32.load offset=12 (local.get $table))))))
        (if (i32.lt_s (local.get $order) (i32.const 0))
          (then (local.set $high (local.get $middle)))
          (else (local.set $low (i32.add (local.get $middle) (i32.const 1)))))
        (br $halves)))
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

  ;; 32 bits that stand for the mode and name [at, end), other ones for each seed. Some old trees write a folder's mode with a zero before
  ;; it (https://git-scm.com/docs/git-fsck#Documentation/git-fsck.txt-zeroPaddedFilemode), which changes nothing for git.
  (func $hash (export "hash") (param $at i32) (param $end i32) (result i32)
    (local $sum i64) (local $left i64)
    (local.set $sum (global.get $seed))
    (local.set $at (i32.add (local.get $at) (i32.eq (i32.load8_u (local.get $at)) (i32.const 48))))
    (block $tail (loop $eights
      (br_if $tail (i32.lt_u (i32.sub (local.get $end) (local.get $at)) (i32.const 8)))
      (local.set $sum (i64.mul (i64.xor (local.get $sum) (i64.load (local.get $at))) (i64.const 0x9e3779b97f4a7c15)))
      (local.set $sum (i64.xor (local.get $sum) (i64.shr_u (local.get $sum) (i64.const 29))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $eights)))
    ;; At most seven bytes are left; their number has a say, so that none can be taken for a byte 0.
    (local.set $left (i64.extend_i32_u (i32.sub (local.get $end) (local.get $at))))
    (local.set $sum (i64.mul
      (i64.xor
        (i64.xor (local.get $sum) (i64.shl (local.get $left) (i64.const 56)))
        (i64.and
          (i64.load (local.get $at))
          (i64.sub (i64.shl (i64.const 1) (i64.shl (local.get $left) (i64.const 3))) (i64.const 1))))
      (i64.const 0x9e3779b97f4a7c15)))
    (i32.wrap_i64 (i64.shr_u (local.get $sum) (i64.const 32))))

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

  ;; What the tree [b, bEnd) has that [a, aEnd) has not, and the other way round: an entry differs where its mode, its name or its id
  ;; does. Both are in the order of names, so that they are read side by side; of trees that are in no order more is said to differ
  ;; than does. Writes three i32 for each entry, its number, with the highest bit set where it is of `a`, the hash of its mode
  ;; and name, and its address. Returns how many entries it left out because they name what is not stored; -1 where either is no tree, -2
  ;; where there is no room.
  (func (export "changes") (param $a i32) (param $aEnd i32) (param $b i32) (param $bEnd i32) (result i32)
    (local $aNul i32) (local $bNul i32) (local $next i32) (local $length i32) (local $aName i32) (local $bName i32)
    (local $order i32) (local $noted i32) (local $missing i32)
    (global.set $written (global.get $out))
    (block $wrong (block $full (loop $entries
      (if (i32.ge_u (local.get $b) (local.get $bEnd))
        (then
          (if (i32.ge_u (local.get $a) (local.get $aEnd)) (then (return (local.get $missing))))
          (local.set $order (i32.const -1)))
        (else
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
