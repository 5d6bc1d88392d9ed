;; CRC-32 as in zlib and in pack indexes, eight bytes a step: a table for each of the eight says what its byte does to
;; the sum ("slicing by 8"). The tables take 8192 bytes from `tables` on.
(module
  (import "pack" "memory" (memory 1))
  (import "pack" "workspace" (global $tables i32))

  ;; Makes the tables. The first is what one byte does, each further one what a zero byte does to that.
  (func (export "prepare")
    (local $byte i32) (local $sum i32) (local $bit i32) (local $at i32)
    (loop $bytes
      (local.set $sum (local.get $byte))
      (local.set $bit (i32.const 8))
      (loop $bits
        (local.set $sum (i32.xor
          (i32.shr_u (local.get $sum) (i32.const 1))
          (i32.mul (i32.and (local.get $sum) (i32.const 1)) (i32.const 0xedb88320))))
        (local.set $bit (i32.sub (local.get $bit) (i32.const 1)))
        (br_if $bits (local.get $bit)))
      (i32.store (i32.add (global.get $tables) (i32.shl (local.get $byte) (i32.const 2))) (local.get $sum))
      (local.set $byte (i32.add (local.get $byte) (i32.const 1)))
      (br_if $bytes (i32.lt_u (local.get $byte) (i32.const 256))))
    (local.set $at (global.get $tables))
    (loop $each
      (local.set $sum (i32.load (local.get $at)))
      (i32.store offset=1024 (local.get $at) (i32.xor
        (i32.shr_u (local.get $sum) (i32.const 8))
        (i32.load (i32.add (global.get $tables)
          (i32.shl (i32.and (local.get $sum) (i32.const 0xff)) (i32.const 2))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $at) (i32.add (global.get $tables) (i32.const 7168))))))

  ;; The sum of [at, end).
  (func (export "crc") (param $at i32) (param $end i32) (result i32)
    (local $sum i32) (local $eight i64) (local $stop i32) (local $t i32)
    (local.set $t (global.get $tables))
    (local.set $sum (i32.const -1))
    (local.set $stop (i32.add (local.get $at)
      (i32.and (i32.sub (local.get $end) (local.get $at)) (i32.const -8))))
    (block $tail (loop $steps
      (br_if $tail (i32.ge_u (local.get $at) (local.get $stop)))
      (local.set $eight (i64.xor (i64.load (local.get $at)) (i64.extend_i32_u (local.get $sum))))
      (local.set $sum (i32.const 0))
      ;; @repeat K 0 1 2 3 4 5 6 7
      (local.set $sum (i32.xor (local.get $sum) (i32.load
        (i32.add
          (i32.add (local.get $t) (i32.shl (i32.sub (i32.const 7) (i32.const @K)) (i32.const 10)))
          (i32.shl
            (i32.and
              (i32.wrap_i64 (i64.shr_u (local.get $eight) (i64.shl (i64.const @K) (i64.const 3))))
              (i32.const 0xff))
            (i32.const 2))))))
      ;; @end
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $steps)))
    (block $done (loop $each
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $sum (i32.xor
        (i32.shr_u (local.get $sum) (i32.const 8))
        (i32.load (i32.add (local.get $t) (i32.shl
          (i32.and (i32.xor (local.get $sum) (i32.load8_u (local.get $at))) (i32.const 0xff))
          (i32.const 2))))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br $each)))
    (i32.xor (local.get $sum) (i32.const -1))))
